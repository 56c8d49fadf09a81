import type { IncomingMessage } from 'node:http';

/** A request that reached the stand-in, and what became of it. */
export interface Recorded {
  method: string;
  /** After `/api/v10`, decoded, without the query. */
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  /** The parsed JSON; undefined when there was none. */
  body: unknown;
  /** Undefined while it is not answered; `drop` or `hang` when a fault kept it from being. */
  status?: number | 'drop' | 'hang';
  at: number;
}

/** Something that Discord refuses, or that this bot must never send. */
export interface Violation {
  /** `POST /channels/1/messages`, or `gateway`. */
  request: string;
  faults: string[];
}

/** Reads a request to its end. */
export async function record(request: IncomingMessage, url: URL, at: number): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: parse(Buffer.concat(chunks).toString()),
    at,
  };
}

/** The faults in what every request to Discord must carry. */
export function checkHeaders({ headers, body }: Recorded): string[] {
  const faults: string[] = [];
  if (!/^DiscordBot \(/.test(headers['user-agent'] ?? ''))
    faults.push('headers: User-Agent must start with DiscordBot (');
  if (body !== undefined && !headers['content-type']?.startsWith('application/json')) {
    faults.push(`headers: Content-Type ${headers['content-type']} is not application/json`);
  }
  return faults;
}

/** Text that is no JSON stays text, and then fails its schema. */
function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
