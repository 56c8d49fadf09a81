/**
 * Whether what shows a stream makes links of OSC 8, by what it says of itself: there is no way to ask
 * (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). FORCE_HYPERLINK decides where it is set.
 */
export function mayLink(output: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0' } = environment;
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0';
  if (output.isTTY !== true || TERM === 'dumb' || environment.CI) return false;
  // Before 0.50.2 VTE crashed on them.
  if (Number.parseInt(VTE_VERSION, 10) > 5000) return true;
  if (environment.WT_SESSION || environment.KONSOLE_VERSION || environment.KITTY_WINDOW_ID) return true;
  const programs = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio'];
  return programs.includes(TERM_PROGRAM) || /kitty|alacritty|foot|wezterm|ghostty/u.test(TERM);
}

/** Text that opens an address where links are made. Neither may hold control characters. */
export function writeHyperlink(text: string, url: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
