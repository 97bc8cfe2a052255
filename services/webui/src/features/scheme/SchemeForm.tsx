import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineField } from '@/features/hazard/steps/fields';
import { addedKinds, type AddedKind, type Place, type SchemeDraft, type SchemeModel, type ToPlay } from '@/shared/api/scheme';
import { useSession } from '@/shared/session/session';
import { DivisionPicker, OrganisationPicker } from '@/shared/ui/pickers';
import { FoundDraft } from '@/shared/step/StepDrawer';
import { useStepDraft } from '@/shared/step/stepDraft';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { LoadingState } from '@/shared/ui/States';
import { Line } from '@/shared/ui/Words';
import { RefusedPlaces, usePlaceLabel } from './RefusedPlaces';
import { Rehearsal } from './Rehearsal';
import { useDraw } from './useSchemes';

const ProcessDiagram = lazy(() => import('@/shared/process/ProcessDiagram').then((module) => ({ default: module.ProcessDiagram })));

const MOST = 10;
const DAYS = Array.from({ length: MOST }, (_, index) => index + 1);

interface Typed extends Omit<SchemeDraft, 'added'> {
  added: { kind?: AddedKind; name?: string; flow?: string; bodyId?: string; workingDays?: number }[];
}

interface Props {
  models: SchemeModel[];
  onClose: () => void;
}

export function SchemeForm({ models, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { actingPost, username } = useSession();
  const kept = useStepDraft(username, 'scheme', undefined);
  const [form] = Form.useForm<Typed>();
  const key = Form.useWatch('model', form);
  const added = Form.useWatch('added', form) ?? [];
  const model = models.find((one) => one.key === key) ?? models[0]!;
  const open = model.places.filter((place) => place.refusal === null);
  const [playing, setPlaying] = useState<ToPlay | null>(null);
  const draw = useDraw(() => {
    kept.sent();
    void message.success(t('plate.scheme.form.saved'));
    onClose();
  });
  const pick = (flow: string) => {
    if (!open.some((place) => place.flow === flow)) return;
    setPlaying(null);
    const rows = form.getFieldValue('added') as Typed['added'];
    const empty = rows.findIndex((row) => !row?.flow);
    const at = empty < 0 ? rows.length - 1 : empty;
    form.setFieldValue(['added', at, 'flow'], flow);
    kept.type({ ...form.getFieldsValue() });
  };
  const play = async () => {
    const { model: flow, divisionCode, added: steps } = asDraft(await form.validateFields());
    setPlaying({ model: flow, divisionCode, added: steps });
  };
  // The flows of one model are not those of another.
  const changed = (what: Partial<Typed>) => {
    setPlaying(null);
    if (what.model) form.setFieldValue('added', added.map((row) => ({ ...row, flow: undefined })));
    kept.type({ ...form.getFieldsValue() });
  };
  return (
    <>
      <Suspense fallback={<LoadingState />}>
        {playing ? <Rehearsal draft={playing} /> : (
          <ProcessDiagram
            xml={model.bpmnXml}
            activities={NOTHING}
            hint={t('plate.scheme.form.pick')}
            pick={{ flows: open.map((place) => place.flow), chosen: added.flatMap((row) => row?.flow ?? []), onPick: pick }}
          />
        )}
      </Suspense>
      <FoundDraft draft={kept.found} version={undefined} form={form} onAnew={kept.startAnew} />
      <Form
        name="scheme"
        form={form}
        layout="vertical"
        initialValues={{ model: model.key, divisionCode: actingPost?.divisionCode, added: [{}], ...kept.found?.values }}
        onFinish={(typed: Typed) => draw.mutate(asDraft(typed))}
        onValuesChange={changed}
        scrollToFirstError={{ block: 'center', focus: true }}
      >
        <div className="form-row">
          <Form.Item name="model" label={t('plate.scheme.form.model')} rules={[{ required: true }]}>
            <Select options={models.map((one) => ({ value: one.key, label: one.name }))} />
          </Form.Item>
          <Form.Item name="divisionCode" label={t('plate.scheme.form.division')} rules={[{ required: true, message: t('common.choose', { what: t('plate.scheme.form.division') }) }]}>
            <DivisionPicker label={t('plate.scheme.form.division')} />
          </Form.Item>
        </div>
        <LineField name="name" label={t('plate.scheme.form.name')} hint={t('plate.scheme.form.nameHint')} max={100} />
        <div className="form-row">
          <LineField name="document" label={t('plate.scheme.form.document')} hint={t('plate.scheme.form.documentHint')} max={100} />
          <LineField name="clause" label={t('plate.scheme.form.clause')} max={100} />
        </div>
        <Form.List name="added">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row, at) => <StepFields key={row.key} at={row.name} nth={at + 1} places={open} onRemove={rows.length > 1 ? () => remove(row.name) : undefined} />)}
              {rows.length < MOST && <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>{t('plate.scheme.form.more')}</Button>}
            </>
          )}
        </Form.List>
        <ProblemAlert error={draw.error} />
        <div className="button-row scheme-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button onClick={() => void play().catch(() => undefined)}>{t('plate.scheme.form.preview')}</Button>
          <Button type="primary" htmlType="submit" loading={draw.isPending}>{t('plate.scheme.form.send')}</Button>
        </div>
      </Form>
      <RefusedPlaces places={model.places} />
    </>
  );
}

const NOTHING: never[] = [];

function asDraft(typed: Typed): SchemeDraft {
  return { ...typed, added: typed.added as SchemeDraft['added'] };
}

interface StepProps {
  at: number;
  nth: number;
  places: Place[];
  onRemove: (() => void) | undefined;
}

function StepFields({ at, nth, places, onRemove }: StepProps) {
  const { t } = useTranslation();
  const labelOf = usePlaceLabel();
  const must = (label: string) => [{ required: true, message: t('common.choose', { what: label }) }];
  return (
    <fieldset className="scheme-step">
      <legend>{t('plate.scheme.form.nth', { n: nth })}</legend>
      <Form.Item name={[at, 'flow']} label={t('plate.scheme.form.flow')} extra={t('plate.scheme.form.flowHint')} rules={must(t('plate.scheme.form.flow'))}>
        <Select options={places.map((place) => ({ value: place.flow, label: labelOf(place) }))} />
      </Form.Item>
      <div className="form-row">
        <Form.Item name={[at, 'kind']} label={t('plate.scheme.form.kind')} rules={must(t('plate.scheme.form.kind'))}>
          <Select options={addedKinds.map((kind) => ({ value: kind, label: t(`plate.scheme.kinds.${kind}`) }))} />
        </Form.Item>
        <Form.Item name={[at, 'workingDays']} label={t('plate.scheme.form.days')} rules={must(t('plate.scheme.form.days'))}>
          <Select options={DAYS.map((count) => ({ value: count, label: t('plate.scheme.days', { count }) }))} />
        </Form.Item>
      </div>
      <Form.Item name={[at, 'name']} label={t('plate.scheme.form.stepName')} extra={t('plate.scheme.form.stepNameHint')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('plate.scheme.form.stepName') }) }]}>
        <Line max={40} />
      </Form.Item>
      <Form.Item name={[at, 'bodyId']} label={t('plate.scheme.form.body')} rules={must(t('plate.scheme.form.body'))}>
        <OrganisationPicker label={t('plate.scheme.form.body')} />
      </Form.Item>
      {onRemove && <Button icon={<DeleteOutlined aria-hidden />} onClick={onRemove}>{t('plate.scheme.form.remove')}</Button>}
    </fieldset>
  );
}
