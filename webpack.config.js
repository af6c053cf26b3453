const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/content-security-policy.js');
const { licensedPackages } = require('./scripts/licensed-packages.js');
const { officeFiles } = require('./scripts/office-files.js');
const { StatsFilePlugin } = require('./scripts/stats-file-plugin.js');

const { version } = JSON.parse(readFileSync(join(__dirname, 'package.json'), 'utf8'));

/**
 * The pages, each with at most one entry. `client` is the one file of Microsoft's that the page loads itself: in Excel office.js
 * chooses the client, in the workbench's frame office.js must not be loaded (it leaves a framed page outside Office), and
 * the entry loads the client once the bridge it talks to is there.
 */
const pages = [
  {
    file: 'index.html',
    entry: 'index',
    source: './src/workbench/workbench.tsx',
    template: 'src/workbench/workbench.html',
  },
  {
    file: 'pane.html',
    entry: 'pane',
    source: './src/pane/excel.tsx',
    template: 'src/pane/pane.html',
    client: { script: 'office-js/office.js' },
  },
  {
    file: 'pane-workbench.html',
    entry: 'pane-workbench',
    source: './src/pane/workbench.tsx',
    template: 'src/pane/pane.html',
    client: { preload: 'office-js/excel-win32-16.01.js' },
  },
  { file: 'help.html', template: 'src/help/help.html' },
];

/** webpack's configuration for `--mode development` (served) and `--mode production` (written to dist). */
module.exports = async (env, { mode }) => {
  const production = mode === 'production';
  return {
    context: __dirname,
    entry: Object.fromEntries(pages.flatMap(({ entry, source }) => (entry ? [[entry, source]] : []))),
    output: {
      path: join(__dirname, 'dist'),
      // Excel's web views keep files for long: a changed file has a changed name.
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: true,
    },
    // Never one of the `eval` kinds: the pages' policy refuses them.
    devtool: production ? false : 'cheap-module-source-map',
    cache: production ? false : { type: 'filesystem', cacheDirectory: join(__dirname, '.cache/webpack') },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2020',
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          // What Univer itself loads when used (hyphenation of many languages) stays apart.
          univer: { test: /[\\/]node_modules[\\/]@univerjs[\\/]/, name: 'univer', chunks: 'initial', priority: 10 },
        },
      },
    },
    plugins: [
      ...pages.map(
        ({ file, entry, template, client = {} }) =>
          new HtmlPlugin({
            filename: file,
            chunks: entry ? [entry] : [],
            template,
            favicon: 'assets/icon-32.png',
            minify: false,
            templateParameters: { client, version, policy: contentSecurityPolicy({ served: !production }) },
          }),
      ),
      new CopyPlugin({
        patterns: [
          // Microsoft's terms allow copies of these files in their original form only: never minified again.
          ...officeFiles.map((file) => ({
            from: file,
            to: `office-js/${file}`,
            context: 'node_modules/@microsoft/office-js/dist',
            info: { minimized: true },
          })),
          { from: '*.png', to: 'assets', context: 'assets' },
          { from: 'LICENSE.md', to: 'office-js', context: 'node_modules/@microsoft/office-js' },
          // Not one pattern for both: that would watch the whole project, its cache included.
          { from: 'LICENSE', to: '[name]' },
          { from: 'NOTICE', to: '[name]' },
          ...licensedPackages.map((name) => ({
            from: 'LICENSE*',
            to: `licenses/${name.replace('/', '+')}.txt`,
            context: `node_modules/${name}`,
          })),
        ],
      }),
      new StatsFilePlugin('.cache/stats.json'),
    ],
    performance: false,
    stats: { preset: 'errors-warnings', timings: true },
    devServer: {
      host: 'localhost',
      port: 3000,
      server: env.https ? { type: 'https', options: await officeCertificates() } : 'http',
      open: !env.https && !process.env.CI,
      hot: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
      static: false,
    },
  };
};

/** Certificates that Office trusts; the first call installs them and may ask the person at the machine. */
async function officeCertificates() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return getHttpsServerOptions();
}
