const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** Keeps what webpack knows of chunks and files beside the build, for the report of sizes. */
class StatsFilePlugin {
  /** @param {string} file where to write, relative to the project */
  constructor(file) {
    this.file = file;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.done.tap('StatsFilePlugin', (stats) => {
      if (compiler.options.mode !== 'production') return;
      mkdirSync(dirname(this.file), { recursive: true });
      const { entrypoints, chunks } = stats.toJson({
        all: false,
        entrypoints: true,
        chunks: true,
        chunkRelations: true,
        ids: true,
      });
      writeFileSync(this.file, JSON.stringify({ entrypoints, chunks }));
    });
  }
}

module.exports = { StatsFilePlugin };
