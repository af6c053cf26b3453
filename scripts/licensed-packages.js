/** Packages whose code is in a build and whose licences ask that their text goes with it (Microsoft's is apart). */
const licensedPackages = Object.freeze([
  'office-ui-fabric-react',
  'react',
  'react-dom',
  'tslib',
  'fflate',
  'docx',
  '@univerjs/core',
  'rxjs',
]);

module.exports = { licensedPackages };
