import { AimOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessView } from '@/shared/api/hazard';
import { ErrorState } from '@/shared/ui/States';

interface Canvas {
  zoom(factor: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  viewbox(box?: Rectangle): Rectangle & { scale: number; inner: Rectangle };
}
interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Registry {
  get(id: string): Rectangle | undefined;
}

interface Props {
  xml: string;
  activities: ProcessView['activities'];
  /** Flows that can be pointed at, the one that is chosen, and what to do then. */
  pick?: { flows: readonly string[]; chosen: readonly string[]; onPick: (flow: string) => void };
  hint?: string;
}

interface Bus {
  on(event: 'element.click', listener: (event: { element: { id: string } }) => void): void;
}

/** Leaves room for the labels that hang over the edge of the drawing. */
const MARGIN = 0.92;
const EDGE = 20;
/** Below this scale the labels cannot be read: the diagram is then centred on where the hazard stands. */
const READABLE = 0.6;

function mark(viewer: NavigatedViewer, activities: Props['activities']): void {
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  const active = new Set(activities.filter((one) => one.state === 'ACTIVE').map((one) => one.activityId));
  for (const { activityId } of activities) {
    if (registry.get(activityId)) canvas.addMarker(activityId, active.has(activityId) ? 'stands-here' : 'was-here');
  }
}

function fit(canvas: Canvas): number {
  canvas.zoom('fit-viewport', 'auto');
  return canvas.zoom(canvas.viewbox().scale * MARGIN);
}

function show(viewer: NavigatedViewer, activities: Props['activities'], picking: boolean): void {
  const canvas = viewer.get<Canvas>('canvas');
  if (fit(canvas) >= READABLE) return;
  if (picking) {
    // Whoever points at something must be able to read it: from the beginning on.
    canvas.zoom(READABLE);
    const { inner, width, height } = canvas.viewbox();
    canvas.viewbox({ x: inner.x - EDGE, y: inner.y - EDGE, width, height });
    return;
  }
  const current = activities.find((one) => one.state === 'ACTIVE');
  const shape = current && viewer.get<Registry>('elementRegistry').get(current.activityId);
  if (!shape) return;
  canvas.zoom(READABLE);
  const { inner, width, height } = canvas.viewbox();
  canvas.viewbox({
    x: within(shape.x + shape.width / 2, width, inner.x, inner.width),
    y: within(shape.y + shape.height / 2, height, inner.y, inner.height),
    width,
    height,
  });
}

/** Where a window around the middle begins, without looking past the ends of the drawing. */
function within(middle: number, window: number, start: number, whole: number): number {
  if (window >= whole) return start - (window - whole) / 2;
  return Math.min(Math.max(middle - window / 2, start), start + whole - window);
}

export function ProcessDiagram({ xml, activities, pick, hint }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [drawn, setDrawn] = useState(0);
  const picking = pick !== undefined;
  const picked = useRef(pick?.onPick);
  useEffect(() => {
    picked.current = pick?.onPick;
  });
  const flows = pick?.flows.join(' ');
  const chosen = pick?.chosen.join(' ');
  useEffect(() => {
    const canvas = drawn ? viewer.current?.get<Canvas>('canvas') : undefined;
    if (!canvas || !flows) return undefined;
    const marked = new Set(chosen?.split(' '));
    for (const flow of flows.split(' ')) canvas.addMarker(flow, marked.has(flow) ? 'chosen-flow' : 'open-flow');
    return () => {
      for (const flow of flows.split(' ')) ['chosen-flow', 'open-flow'].forEach((marker) => canvas.removeMarker(flow, marker));
    };
  }, [drawn, flows, chosen]);

  useEffect(() => {
    if (!container.current) return undefined;
    const created = new NavigatedViewer({ container: container.current });
    viewer.current = created;
    let gone = false;
    created.importXML(xml).then(
      () => {
        if (gone) return;
        mark(created, activities);
        show(created, activities, picking);
        created.get<Bus>('eventBus').on('element.click', ({ element }) => picked.current?.(element.id));
        setDrawn((count) => count + 1);
      },
      (fault: unknown) => !gone && setError(fault),
    );
    return () => {
      gone = true;
      viewer.current = null;
      created.destroy();
    };
  }, [xml, activities, picking]);

  const zoom = (factor: number) => {
    const canvas = viewer.current?.get<Canvas>('canvas');
    canvas?.zoom(canvas.viewbox().scale * factor);
  };
  if (error) return <ErrorState error={error} />;
  return (
    <div className="process">
      <div className="process-tools">
        <p className="field-hint">{hint ?? t('hazard.detail.processHint')}</p>
        <Button icon={<ZoomInOutlined aria-hidden />} aria-label={t('hazard.detail.processIn')} onClick={() => zoom(1.25)} />
        <Button icon={<ZoomOutOutlined aria-hidden />} aria-label={t('hazard.detail.processOut')} onClick={() => zoom(0.8)} />
        <Button icon={<AimOutlined aria-hidden />} aria-label={t('hazard.detail.processFit')} onClick={() => viewer.current && fit(viewer.current.get<Canvas>('canvas'))} />
      </div>
      <div ref={container} className="process-canvas" role="group" aria-label={t('hazard.detail.process')} />
    </div>
  );
}
