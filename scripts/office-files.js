/**
 * What Excel's pane needs of Microsoft's package at run time, relative to its `dist`. office.js finds its folder by its
 * own script element and loads from there one client (by host, platform and version: `excel-win32-16.01.js`) and the
 * strings of Excel's language, en-us where that language is not there. `o15apptofilemappingtable.js` is what it loads
 * outside Office. Left out on purpose: the folders `telemetry` and `ariatelemetry`, so that office.js, which looks for
 * them beside itself, finds no way to send anything; and the clients of other programs and of Excel before 2019.
 */
const officeFiles = Object.freeze([
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
]);

module.exports = { officeFiles };
