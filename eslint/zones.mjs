/**
 * Who may import whom, as one table. A folder of `src` sees itself and what `sees` names; for every other folder
 * ESLint refuses the import with the words of `instead`, which say where the code belongs. `packages` lists the npm
 * packages that a folder may import (prefixes end with `/`); `doors` are single files
 * that see more: the pane's entries, which choose its host, and the file that loads formats when asked for.
 */
export const zones = Object.freeze({
  core: {
    sees: [],
    packages: [],
    instead: {
      docx: 'The core knows no file format: return records and texts, src/docx writes the .docx from them.',
      'report-file': 'The core knows no files: take a Workbook or a snapshot, src/report-file reads it from bytes.',
      excel: 'The core knows no Office.js: return a plan as data and let src/excel carry it out.',
      host: 'The core knows no host: take what is needed as a parameter.',
      file: 'The core knows no bytes: take a Workbook (src/core/workbook) and let src/file read it.',
      pane: 'The core knows no pane: return records and texts, src/pane shows them.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  excel: {
    sees: ['core'],
    packages: [],
    instead: {
      docx: 'src/excel knows no .docx: hand the snapshot back to the caller, what is shared belongs in src/core.',
      'report-file':
        'src/excel works on the open workbook by Office.js: what is shared with report files belongs in src/core.',
      host: 'src/excel talks to Office.js alone, never to a host: what is shared belongs in src/core.',
      file: 'src/excel reads and writes by Office.js: what is shared with files belongs in src/core.',
      pane: 'src/excel knows no pane: hand results back to the caller, src/pane shows them.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  host: {
    sees: ['core'],
    packages: ['@univerjs/'],
    instead: {
      docx: 'The host keeps a Workbook and writes no .docx: what is shared belongs in src/core.',
      'report-file': 'The host keeps a Workbook and knows no report: what is shared belongs in src/core.',
      excel: 'The host stands for Excel and must not know its user: move what is shared to src/core.',
      file: 'The host keeps a Workbook; src/workbench opens and saves it with src/file.',
      pane: 'The host knows no pane: it answers messages only.',
      workbench: 'Nothing imports the workbench: pass the grid to the host as a parameter.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  file: {
    sees: ['core'],
    packages: ['fflate'],
    instead: {
      docx: 'src/file knows workbooks, src/docx writes the .docx: what is shared belongs in src/core.',
      'report-file':
        'src/file knows workbooks, not reports: src/report-file reads the report in what src/file returns.',
      excel: 'Files are read without Office.js: what is shared belongs in src/core.',
      host: 'src/file turns bytes into a Workbook; the host takes that Workbook from its caller.',
      pane: 'src/file knows no pane: report progress and troubles to the caller.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  pane: {
    sees: ['core'],
    packages: ['office-ui-fabric-react/lib/', 'react', 'react-dom', 'react-dom/'],
    doors: [
      { files: ['excel.tsx', 'workbench.tsx'], sees: ['excel'] },
      { files: ['services.ts'], sees: ['docx', 'file', 'report-file'] },
      // What services.ts loads to read a report written elsewhere.
      { files: ['import-service.ts'], sees: ['report-file'] },
      // What services.ts loads to write the official document.
      { files: ['document-service.ts'], sees: ['docx'] },
      // What services.ts loads of report files, and the script of the workers that read them.
      { files: ['file-*.ts', 'start-file-worker.ts'], sees: ['file', 'report-file'] },
    ],
    instead: {
      docx: 'The pane gets the .docx by a port of PaneServices: only src/pane/services.ts loads src/docx, when it is asked for.',
      'report-file':
        'The pane takes reports from files by a port of PaneServices: only src/pane/services.ts and its file-*.ts load src/report-file.',
      excel:
        'Only the entries src/pane/excel.tsx and src/pane/workbench.tsx import src/excel: take the port as a prop.',
      host: 'The pane reaches its host by messages: the host lives in the page around the frame (src/workbench).',
      file: 'Take the bytes to a port of PaneServices: only src/pane/services.ts loads src/file, when it is asked for.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  workbench: {
    sees: ['core', 'host', 'file'],
    packages: ['@univerjs/', 'react', 'react-dom', 'react-dom/', 'rxjs', 'rxjs/'],
    instead: {
      docx: 'The workbench stands for Excel: the pane in its frame exports, what is shared belongs in src/core.',
      'report-file':
        'The workbench opens workbooks with src/file, the pane in its frame reads the report: what is shared belongs in src/core.',
      excel:
        'The workbench stands for Excel: the pane in its frame calls src/excel, the workbench answers by src/host.',
      pane: 'The pane runs unmodified in a frame of its own: talk to it by messages.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  'report-file': {
    sees: ['core', 'file'],
    packages: [],
    instead: {
      docx: 'src/report-file reads reports: hand the snapshot to the caller, which writes it with src/docx.',
      excel: 'Report files are read without Office.js: what is shared belongs in src/core.',
      host: 'A report file is a Workbook read by src/file, no host is needed: what is shared belongs in src/core.',
      pane: 'src/report-file knows no pane: hand results back to the caller.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  docx: {
    sees: ['core'],
    packages: ['docx'],
    instead: {
      'report-file': 'src/docx writes what it is given: take the report as a parameter, src/report-file reads it.',
      excel: 'src/docx knows no Office.js: take the report as a parameter, src/excel reads it.',
      host: 'src/docx knows no host: take the report as a parameter, what is shared belongs in src/core.',
      file: 'src/docx knows no workbook: take the report as a parameter, what is shared belongs in src/core.',
      pane: 'src/docx knows no pane: hand the bytes to the caller, which saves them.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
      cli: 'Nothing imports the command line: what is shared belongs in src/core.',
    },
  },
  cli: {
    sees: ['core', 'file', 'report-file', 'docx'],
    packages: ['node:', '@resvg/resvg-js'],
    instead: {
      excel: 'The command line runs without Excel: what is shared belongs in src/core.',
      host: 'The command line works on files: use src/file, or move what is shared to src/core.',
      pane: 'The command line has no pane: what is shared belongs in src/core.',
      workbench: 'Nothing imports the workbench: what is shared belongs in src/core.',
    },
  },
});
