const named = (names, message) => names.split(' ').map((name) => ({ name, message }));

/** Office.js has one door: src/excel (and the pane's entries, which wait for it). */
const officeMessage =
  'Only src/excel and the entries of src/pane speak Office.js: put the call into src/excel and pass its result on.';
export const officeGlobals = named('Office Excel OfficeExtension OfficeCore', officeMessage);

/** What a browser has and the language has not. */
export const browserGlobals = named(
  'window document navigator location history localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket ' +
    'Worker alert confirm prompt self frames parent top screen performance crypto requestAnimationFrame ' +
    'setTimeout setInterval setImmediate queueMicrotask DOMParser HTMLElement Element Node Event',
  'The core runs anywhere: take the value as a parameter, src/pane, src/workbench or src/host has the browser.',
);

/** What Node has and the language has not. */
export const nodeGlobals = named(
  'process Buffer require module exports __dirname __filename global',
  'This runs in the browser too: only src/cli and the tools outside src have Node.',
);

const callOf = (object, property) =>
  `CallExpression[callee.object.name='${object}'][callee.property.name='${property}']`;
const markupMessage = 'Text never becomes markup: render it with React or set textContent.';
const pureMessage = 'The core gives the same answer for the same input: take the time or the number as a parameter.';
const partialMessage = 'Every test runs, always: delete the test or make it pass.';

/** Syntax that is refused, by reason. */
export const refusedSyntax = {
  officeTypes: [
    { selector: 'TSQualifiedName[left.name=/^(Office|Excel|OfficeExtension|OfficeCore)$/]', message: officeMessage },
  ],
  markup: [
    { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: markupMessage },
    { selector: "Property[key.name='dangerouslySetInnerHTML']", message: markupMessage },
    { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: markupMessage },
    { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: markupMessage },
    { selector: "CallExpression[callee.property.name='createContextualFragment']", message: markupMessage },
    { selector: callOf('document', 'write'), message: markupMessage },
  ],
  impure: [
    { selector: callOf('Date', 'now'), message: pureMessage },
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pureMessage },
    { selector: callOf('Math', 'random'), message: pureMessage },
  ],
  partialTests: [
    {
      selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
      message: partialMessage,
    },
    { selector: 'CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|xtest)$/]', message: partialMessage },
  ],
};
