import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SitePage {
  body: string | Uint8Array;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A web server on this machine that answers with the pages put into it. */
export interface NewsSite {
  /** `127.0.0.1:port`, as PRIVATE_HOSTS wants it. */
  host: string;
  /** `http://127.0.0.1:port`. */
  base: string;
  pages: Map<string, SitePage>;
  close(): Promise<void>;
}

export async function newsSite(): Promise<NewsSite> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return end(response, 404, { 'content-type': 'text/html' }, 'not here');
    const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = page;
    const isSame = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    end(response, isSame ? 304 : status, { 'content-type': type, ...headers }, isSame ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    base: `http://${host}`,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, headers: object, body: string | Uint8Array): void {
  response.writeHead(status, headers as Record<string, string>).end(body);
}
