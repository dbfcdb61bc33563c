import { defineConfig } from 'wxt';
import { pdfjsWithoutRequests } from './utils/files/pdfjsWithoutRequests';
import { WHITE_HOUSE_ORIGINS } from './utils/form/whiteHouse';

// www: the contact form, inline since 2021; forms: its own host while it stood in a frame, until 2021.
const SITE = WHITE_HOUSE_ORIGINS.map((origin) => `${origin}/*`);

export default defineConfig({
  manifestVersion: 3,
  // Auto-imports would escape the import rules in .oxlintrc.json.
  imports: false,
  vite: () => ({
    plugins: [pdfjsWithoutRequests()],
    // terser leaves the white space in workers, which here is a quarter of it
    worker: {
      format: 'es',
      plugins: () => [pdfjsWithoutRequests()],
      rolldownOptions: { output: { minify: true } },
    },
    build: {
      modulePreload: { polyfill: false },
      // about 2 % smaller than the default, and the content script counts every byte
      minify: 'terser',
      terserOptions: { compress: { ecma: 2020, passes: 3, unsafe_arrows: true }, format: { ecma: 2020 } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Own Words',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      // keeps the letter, the details and the log on this device
      'storage',
      // The popup may look at the tab it stands over; it does when "Import from this page" is pressed.
      'activeTab',
      'scripting',
      // tells ahead of a deadline
      'alarms',
    ],
    // asked for only when the supporter wants to be told by the browser, too
    optional_permissions: ['notifications'],
    host_permissions: SITE,
    content_scripts: [{ matches: SITE, js: ['form.js'], all_frames: true, run_at: 'document_idle' }],
    commands: {
      'fill-form': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandFill__',
      },
    },
    // The development server needs a connection; what is shipped has none.
    ...(command === 'build' && {
      content_security_policy: {
        // No network at all: `connect-src 'none'`, and forms of ours lead nowhere.
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'own-words@own-words.example',
          // the first version that reads data_collection_permissions on the desktop and on Android
          strict_min_version: '142.0',
          // not yet in WXT's types
          data_collection_permissions: { required: ['none'] },
        } as never,
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '127' }),
  }),
});
