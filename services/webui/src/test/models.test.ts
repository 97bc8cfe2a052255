import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import Linter from 'bpmnlint/lib/linter.js';
import { describe, expect, it } from 'vitest';
import { config, known } from './bpmnlint.config';

/** From the page's folder up to the repository's. */
const MODELS = resolve('../../bpmn');

function models(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return models(path);
    return entry.name.endsWith('.bpmn') ? [path] : [];
  });
}

async function faultsOf(name: string, xml: string): Promise<string[]> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  const results = await new Linter({ config, resolver: new NodeResolver() }).lint(rootElement);
  return [
    ...warnings.map((warning) => `${name} unreadable ${warning.message}`),
    ...Object.entries(results).flatMap(([rule, faults]) => faults.map((fault) => `${name} ${rule} ${fault.id ?? fault.message}`)),
  ];
}

const files = models(MODELS);

describe('process models', () => {
  it('are there', () => {
    expect(files.map((path) => basename(path))).toContain('HazardRectification.bpmn');
  });

  it.each(files.map((path) => [basename(path), path] as const))('%s has no fault that bpmnlint finds', async (name, path) => {
    const faults = await faultsOf(name, readFileSync(path, 'utf8'));
    expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
  });

  it.each(files.map((path) => [basename(path), path] as const))('%s is named after its process, and the process in words', async (name, path) => {
    const { rootElement } = await new BpmnModdle().fromXML(readFileSync(path, 'utf8'));
    const process = rootElement.rootElements.find((element) => element.$type === 'bpmn:Process');
    expect(`${process?.id}.bpmn`).toBe(name);
    expect(process?.name).toMatch(/[\u4e00-\u9fff]/);
  });

  it('are left with no more faults than are known: a mended one comes off the list', async () => {
    const all = (await Promise.all(files.map((path) => faultsOf(basename(path), readFileSync(path, 'utf8'))))).flat();
    expect(known.filter((fault) => !all.includes(fault))).toEqual([]);
  });

  it('would not pass with an end nobody named and a task nothing leads to', async () => {
    const broken = readFileSync(files.find((path) => path.endsWith('HazardRectification.bpmn'))!, 'utf8')
      .replace(' name="一般隐患已销号"', '')
      .replace('<bpmn:userTask id="Task_Rectify"', '<bpmn:userTask id="Task_Lost" name="无人到达" /><bpmn:userTask id="Task_Rectify"');
    const faults = await faultsOf('x', broken);
    expect(faults).toEqual(expect.arrayContaining(['x label-required End_WrittenOff', 'x no-disconnected Task_Lost']));
  });
});
