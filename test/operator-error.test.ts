import { describe, expect, it } from 'vitest';
import { explainFailure, explainRefusal, OperatorError } from '../src/operator-error.ts';

describe('the last words of a program that failed', () => {
  it('are the line of what a person can mend, whatever lies behind it', () => {
    const error = new OperatorError('Cannot read x (ENOENT). Set X.', { cause: new Error('no such file') });
    expect(explainFailure(error)).toBe('Cannot read x (ENOENT). Set X.');
  });

  it('are the stack of a bug, and of each that it was thrown for', () => {
    const bug = new Error('cannot open the library', { cause: new TypeError('x is not a function') });
    const shown = explainFailure(bug);
    expect(shown).toMatch(/^Error: cannot open the library\n {4}at /u);
    expect(shown).toMatch(/\ncaused by: TypeError: x is not a function\n {4}at /u);
  });

  it('are the thing itself where no error was thrown', () => {
    expect(explainFailure('lost')).toBe('lost');
  });
});

describe('a refusal', () => {
  it('of the file system is for a person to mend, and anything else stays a bug', () => {
    const refused = Object.assign(new Error('EACCES: permission denied'), {
      code: 'EACCES',
      syscall: 'open',
    });
    const explained = explainRefusal(refused, 'Cannot write x', 'Let this user write it.');
    expect(explained).toBeInstanceOf(OperatorError);
    expect(explained).toHaveProperty('message', 'Cannot write x (EACCES). Let this user write it.');
    const bug = new TypeError('x is not a function');
    expect(explainRefusal(bug, 'Cannot write x', 'Let this user write it.')).toBe(bug);
  });
});
