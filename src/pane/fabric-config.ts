/**
 * Imported before anything of Fluent: an empty font address keeps it from asking Microsoft's font hosts (see
 * `IFabricConfig` of @fluentui/theme). The pane uses the fonts of the machine.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
