import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Bridge } from '../../src/host/bridge';

/** A window that holds Microsoft's client. */
export interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

interface Loaded {
  readonly page: ClientWindow;
  /** The host that answers now. */
  connect(bridge: Bridge): void;
}

const CLIENT = readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'), 'utf8');
const idle: Loaded[] = [];

/**
 * Takes a window with the client in it, connected to a host. Loading the client is most of the cost of opening Excel,
 * so a window given back is used again, its events forgotten.
 * @returns the window, and a function that gives it back
 */
export function takeClient(bridge: Bridge): { readonly page: ClientWindow; readonly giveBack: () => void } {
  const loaded = idle.pop() ?? load();
  loaded.connect(bridge);
  loaded.page.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  return { page: loaded.page, giveBack: () => idle.push(loaded) };
}

function load(): Loaded {
  const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only', url: 'http://localhost/' });
  const page = window as unknown as ClientWindow & { _richApiNativeBridge: Bridge; eval(script: string): void };
  let host: Bridge | undefined;
  const line: Bridge = { sendMessageToHost: (text) => host?.sendMessageToHost(text) };
  page._richApiNativeBridge = line;
  page.eval(CLIENT);
  return {
    page,
    connect: (bridge) => {
      if (host) delete host.onMessageFromHost;
      host = bridge;
      bridge.onMessageFromHost = (text) => line.onMessageFromHost?.(text);
    },
  };
}
