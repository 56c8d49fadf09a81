import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Why a path gives no text: it is no regular file, or one that is too large. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}

/**
 * Reads a file whole, through links. A pipe or a device is not waited for, and a file that grows is not read on.
 * @throws FileFault for what is no regular file of at most `maxBytes`; the file system's error, `EISDIR` for a folder
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Buffer> {
  // Without O_NONBLOCK opening a pipe waits for somebody to write to it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    // Reading a folder is the file system's own error.
    if (!found.isFile() && !found.isDirectory()) {
      throw new FileFault('is no regular file but a pipe, a socket or a device', 'put a file in its place');
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536));
      if (bytesRead === 0) return Buffer.concat(chunks);
      size += bytesRead;
      if (size > maxBytes) {
        const megabytes = Math.round(maxBytes / 2 ** 20);
        throw new FileFault(`is larger than ${megabytes} MB`, 'split it, one article a file');
      }
      chunks.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
