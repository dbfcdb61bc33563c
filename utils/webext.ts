/** The one place that imports the polyfill: for the extension's own pages and background, never the content script. */
export { default as webext } from 'webextension-polyfill';
export type { Runtime, Tabs } from 'webextension-polyfill';
