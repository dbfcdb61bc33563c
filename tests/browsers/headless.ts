/** Tests run without a window, so that they run anywhere; HEADED=1 is for watching one. */
export function isHeadless(asked: boolean | undefined, env: NodeJS.ProcessEnv = process.env): boolean {
  return asked ?? env.HEADED !== '1';
}
