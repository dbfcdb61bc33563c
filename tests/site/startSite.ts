import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answerRequest';
import { makeCertificate } from './certificate';
import type { Fixture } from './loadFixture';

export { HOSTS } from './certificate';

interface RecordedRequest {
  method: string;
  /** Path and query, as sent. */
  url: string;
  /** Host header without a port. */
  host: string;
  body: string;
}

export interface Site {
  /** Port of the https server: map every host's 443 to it. */
  port: number;
  /** Port of the plain http server with the same pages: map every host's 80 to it. */
  plainPort: number;
  /** Choose what the site shows from now on. Recorded requests are kept; see `clear`. */
  use(fixture: Fixture): void;
  requests(): RecordedRequest[];
  /** POSTs only; to these hosts, or to any when none are given. */
  postsTo(hosts?: readonly string[]): RecordedRequest[];
  clear(): void;
  close(): Promise<void>;
}

/**
 * A stand-in for the White House site, its forms host and its lookalikes on this machine, which remembers every
 * request: what a page sent, and what it did not send, is seen from the outside.
 */
export async function startSite(): Promise<Site> {
  let fixture: Fixture | null = null;
  let recorded: RecordedRequest[] = [];

  const handle: http.RequestListener = async (request, response) => {
    const asked = await readRequest(request);
    recorded.push(asked);
    respond(response, () => answerRequest(asked, fixture));
  };

  const secure = https.createServer(await makeCertificate(), handle);
  const plain = http.createServer(handle);
  const [port, plainPort] = await Promise.all([listen(secure), listen(plain)]);

  return {
    port,
    plainPort,
    use: (next) => {
      fixture = next;
    },
    requests: () => [...recorded],
    postsTo: (hosts) => recorded.filter(({ method, host }) => method === 'POST' && (hosts?.includes(host) ?? true)),
    clear: () => {
      recorded = [];
    },
    close: async () => {
      await Promise.all([stop(secure), stop(plain)]);
    },
  };
}

async function readRequest(request: http.IncomingMessage): Promise<RecordedRequest> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part as Buffer);
  } catch {
    // the browser went away in the middle: what had come still counts
  }
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    host: (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    body: Buffer.concat(parts).toString('utf8'),
  };
}

/** A page file that cannot be read answers 500, where it shows, instead of ending the run. */
function respond(response: http.ServerResponse, make: () => ReturnType<typeof answerRequest>): void {
  try {
    const { status, type, body } = make();
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(String(error));
  }
}

function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function stop(server: http.Server | https.Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
