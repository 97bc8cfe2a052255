/** bpmnlint and bpmn-moddle bring types for parts of themselves only. */
declare module 'bpmnlint/lib/linter.js' {
  import type { Config, ModdleElement, Resolver } from 'bpmnlint/lib/types';

  export default class Linter {
    constructor(options: { config: Config; resolver: Resolver });
    lint(root: ModdleElement): Promise<Record<string, { id?: string; message: string; category: string }[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  import type { Resolver } from 'bpmnlint/lib/types';

  const NodeResolver: new () => Resolver;
  export default NodeResolver;
}

declare module 'bpmn-moddle' {
  interface Parsed {
    rootElement: { rootElements: { $type: string; id: string; name?: string }[] };
    warnings: { message: string }[];
  }

  export class BpmnModdle {
    fromXML(xml: string): Promise<Parsed>;
  }
}
