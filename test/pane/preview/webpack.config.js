const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const project = join(__dirname, '../../..');

/** The pane over a workbook in memory, one page for every scene; built into the cache by `shoot.mjs`. */
module.exports = {
  mode: 'development',
  devtool: false,
  context: project,
  entry: './test/pane/preview/preview.tsx',
  output: { path: join(project, '.cache/pane-preview'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
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
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlPlugin({
      templateContent:
        '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Phụ lục CCHC</title><body><div id="root"></div></body></html>',
    }),
  ],
  stats: 'errors-warnings',
  performance: false,
};
