/**
 * Every host the tests speak to: the real form's two hosts, names that only look like them, and a stranger.
 * Chromium resolves no other name, so that a browser's own requests do not reach the test server.
 */
const TEST_HOSTS = [
  'www.whitehouse.gov',
  'forms.whitehouse.gov',
  'www.whitehouse.gov.example',
  'whitehouse.gov.evil.example',
  'elsewhere.example',
] as const;

interface Ports {
  httpsPort: number;
  httpPort: number;
}

/** The value of Chromium's --host-resolver-rules. */
export function chromiumHostRules({ httpsPort, httpPort }: Ports): string {
  const hosts = TEST_HOSTS.flatMap((host) => [
    `MAP ${host}:443 127.0.0.1:${httpsPort}`,
    `MAP ${host}:80 127.0.0.1:${httpPort}`,
  ]);
  return [...hosts, `MAP www.whitehouse.gov:8443 127.0.0.1:${httpsPort}`, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(
    ', ',
  );
}

/** Firefox maps ports, not hosts: with these every name is the loopback address. */
export function firefoxHostPrefs({ httpsPort, httpPort }: Ports): Record<string, string> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${httpsPort};80=${httpPort};8443=${httpsPort}`,
  };
}
