// The oldest versions that the page is made for; docs/browsers.md says the same in words.

export const BROWSERS = [
  "chrome",
  "chrome_android",
  "edge",
  "firefox",
  "firefox_android",
  "safari",
  "safari_ios",
] as const;

/** As MDN's compatibility data names it. */
export type Browser = (typeof BROWSERS)[number];

export const SUPPORTED_VERSIONS: Readonly<Record<Browser, string>> = {
  chrome: "123",
  chrome_android: "123",
  edge: "123",
  firefox: "128",
  firefox_android: "128",
  safari: "17.5",
  safari_ios: "17.5",
};
