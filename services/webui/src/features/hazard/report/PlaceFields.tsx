import { AimOutlined } from '@ant-design/icons';
import { Alert, Button, ConfigProvider, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDivisions } from '@/shared/api/queries';
import { useWords } from '@/shared/i18n/useWords';
import { DivisionPicker } from '@/shared/ui/pickers';
import { PlaceMap } from './PlaceMap';
import { nearestDivision, type Position, useLocate } from './useLocation';
import { Line } from '@/shared/ui/Words';
import { NumberInput, useNumberRule } from '@/shared/ui/NumberInput';

/** Division, exact place and coordinates: by the phone's position, a tap on the sketch, or by hand. */
export function PlaceFields() {
  const { t } = useTranslation();
  const east = useNumberRule({ min: 73, max: 136 });
  const north = useNumberRule({ min: 3, max: 54 });
  const words = useWords();
  const form = Form.useFormInstance();
  const { componentDisabled } = ConfigProvider.useConfig();
  const divisions = useDivisions().data ?? [];
  const division = Form.useWatch<string | undefined>('divisionCode', form);
  const longitude = Form.useWatch<number | null | undefined>('longitude', form);
  const latitude = Form.useWatch<number | null | undefined>('latitude', form);
  const position = longitude != null && latitude != null ? { longitude, latitude } : null;

  const found = (next: Position) => {
    const nearest = nearestDivision(divisions, next);
    form.setFieldsValue({ ...next, ...(nearest ? { divisionCode: nearest.code } : {}) });
  };
  const { state, locate } = useLocate(found);
  const trouble = {
    denied: t('report.locateDenied'),
    failed: t('report.locateFailed'),
    unsupported: t('report.locateUnsupported'),
  } as const;

  return (
    <>
      <div className="locate">
        <Button icon={<AimOutlined aria-hidden />} onClick={locate} loading={state === 'busy'} size="large">
          {state === 'busy' ? t('report.locating') : t('report.locate')}
        </Button>
        <span role="status" className="muted">
          {position ? t('report.located', { ...position }) : ''}
        </span>
      </div>
      {state !== 'idle' && state !== 'busy' && <Alert type="warning" showIcon title={trouble[state]} className="locate-trouble" />}
      <Form.Item
        name="divisionCode"
        label={t('hazard.division')}
        rules={[{ required: true, message: t('common.choose', { what: t('hazard.division') }) }]}
      >
        <DivisionPicker />
      </Form.Item>
      <PlaceMap
        divisions={divisions}
        division={division}
        position={position}
        onPick={(next) => componentDisabled || form.setFieldsValue(next)}
      />
      <Form.Item
        name="place"
        label={t('hazard.place')}
        rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('hazard.place') }) }]}
      >
        <Line max={200} placeholder={t('report.placeHint')} />
      </Form.Item>
      <details className="by-hand">
        <summary>{t('report.byHand')}</summary>
        <div className="pair">
          <Form.Item name="longitude" label={words.optional(t('report.longitude'))} rules={[east]}>
            <NumberInput />
          </Form.Item>
          <Form.Item name="latitude" label={words.optional(t('report.latitude'))} rules={[north]}>
            <NumberInput />
          </Form.Item>
        </div>
      </details>
    </>
  );
}
