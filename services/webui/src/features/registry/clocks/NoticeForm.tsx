import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockServices, deskPath, type NoticeEntry, type Preview } from '@/shared/api/clockDesk';
import { request } from '@/shared/api/http';
import type { HolidayYear } from '@/shared/api/registry';
import { useWords } from '@/shared/i18n/useWords';
import { dateTime } from '@/shared/time/format';
import { Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { readDay, readDays } from './noticeDays';
import { NotANotice, readNotice, sampleNotice } from './noticeFile';
import { NoticeSummary } from './NoticeSummary';
import { Line } from '@/shared/ui/Words';

interface Values extends Omit<NoticeEntry, 'workdays'> {
  workdays: string;
}

/** What the form says once its rules have let it through. */
function entryOf(values: Values, year: number): NoticeEntry {
  const dayOf = (written: string) => readDay(written, year) ?? written;
  return {
    ...values,
    holidays: values.holidays.map(({ name, from, to }) => ({ name, from: dayOf(from), to: dayOf(to) })),
    workdays: readDays(values.workdays ?? '', year).days,
  };
}

interface Looked {
  entry: NoticeEntry;
  moves: Preview[];
}

/** No notice is longer, in bytes; a picture is. */
const LONGEST = 100_000;
/** Ends are counted again in the background: the banner asks at once, and again when that should be done. */
const LATER_MILLIS = [3_000, 10_000];

/** A new or changed notice: typed or from a file, looked at first, then taken for everybody. */
export function NoticeForm({ year, known }: { year: number; known: HolidayYear | undefined }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const words = useWords();
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [asking, setAsking] = useState(false);
  const [misread, setMisread] = useState<NotANotice | null>(null);
  const look = useMutation({
    mutationFn: async (entry: NoticeEntry): Promise<Looked> => ({
      entry,
      moves: await Promise.all(clockServices.map((service) =>
        request<Preview>(deskPath(service, `/notices/${year}/preview`), { method: 'POST', body: entry }))),
    }),
    onSuccess: setLooked,
  });
  const take = useMutation({
    mutationFn: (entry: NoticeEntry) => request(`/api/registry/holidays/${year}`, { method: 'PUT', body: entry }),
    onSuccess: () => {
      void message.success(t('registry.holiday.taken', { year }));
      void client.invalidateQueries();
      LATER_MILLIS.forEach((millis) => setTimeout(() => void client.invalidateQueries({ queryKey: ['clockDesk'] }), millis));
      setLooked(null);
    },
    onSettled: () => setAsking(false),
  });
  const required = [{ required: true, message: t('clockDesk.required') }];
  const oneDay = [...required, {
    validator: (_rule: unknown, value?: string) =>
      (value && !readDay(value, year) ? Promise.reject(new Error(t('registry.holiday.unreadable', { what: value }))) : Promise.resolve()),
  }];
  const eachDay = [{
    validator: (_rule: unknown, value?: string) => {
      const { unreadable } = readDays(value ?? '', year);
      return unreadable.length > 0
        ? Promise.reject(new Error(t('registry.holiday.unreadable', { what: words.list(unreadable) })))
        : Promise.resolve();
    },
  }];
  const change = () => {
    setLooked(null);
    take.reset();
  };
  const fill = async (file: File) => {
    try {
      if (file.size > LONGEST) throw new NotANotice(null);
      const read = readNotice(await file.text(), year);
      form.setFieldsValue({ ...read, workdays: read.workdays.join('\n') });
      setMisread(null);
      change();
    } catch (error) {
      setMisread(error instanceof NotANotice ? error : new NotANotice(null));
    }
  };
  return (
    <Section title={t('registry.holiday.enter', { year })} hint={t('registry.holiday.enterHint')}>
      <Upload accept=".yaml,.yml,.txt" showUploadList={false} beforeUpload={(file) => { void fill(file); return false; }}>
        <Button icon={<UploadOutlined aria-hidden />}>{t('registry.holiday.file')}</Button>
      </Upload>
      {misread && <Misread of={misread} year={year} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ holidays: (known?.holidays ?? []).map(({ name }) => ({ name })), workdays: '' }}
        onValuesChange={change}
        onFinish={(values) => (looked ? setAsking(true) : look.mutate(entryOf(values, year)))}
      >
        <Form.Item name="document" label={t('registry.holiday.document')} rules={required}><Line max={100} /></Form.Item>
        <Form.Item name="issuedOn" label={t('registry.holiday.issuedOn')} rules={required}><Input type="date" /></Form.Item>
        <Form.List name="holidays">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div key={row.key} className="holiday-row">
                  <Form.Item name={[row.name, 'name']} label={t('registry.holiday.name')} rules={required}><Line max={30} /></Form.Item>
                  <Form.Item name={[row.name, 'from']} label={t('registry.holiday.from')} rules={oneDay}><Line max={30} placeholder={t('registry.holiday.dayHint', { year })} /></Form.Item>
                  <Form.Item name={[row.name, 'to']} label={t('registry.holiday.to')} rules={oneDay}><Line max={30} placeholder={t('registry.holiday.dayHint', { year })} /></Form.Item>
                  <Button onClick={() => remove(row.name)}>{t('registry.holiday.remove')}</Button>
                </div>
              ))}
              <Button onClick={() => add({})}>{t('registry.holiday.add')}</Button>
            </>
          )}
        </Form.List>
        <Form.Item name="workdays" label={t('registry.holiday.workdaysEach')} extra={t('registry.holiday.workdaysForms')} rules={eachDay}><Input.TextArea rows={4} /></Form.Item>
        {(look.error ?? take.error) && <ProblemAlert error={look.error ?? take.error} />}
        {looked && <NoticeSummary entry={looked.entry} />}
        {looked && <Moves looked={looked.moves} />}
        <Button type="primary" htmlType="submit" loading={look.isPending || take.isPending}>
          {t(looked ? 'registry.holiday.take' : 'registry.holiday.look')}
        </Button>
      </Form>
      <Modal
        open={asking && looked !== null}
        title={t('registry.holiday.sure', { year })}
        okText={t('registry.holiday.takeForAll')}
        cancelText={t('common.cancel')}
        confirmLoading={take.isPending}
        onOk={() => looked && take.mutate(looked.entry)}
        onCancel={() => setAsking(false)}
      >
        <p>{t('registry.holiday.sureHint')}</p>
        {looked && <NoticeSummary entry={looked.entry} />}
      </Modal>
    </Section>
  );
}

function Misread({ of, year }: { of: NotANotice; year: number }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={of.year ? t('registry.holiday.otherYear', { year, told: of.year }) : t('registry.holiday.notANotice')}
      description={(
        <>
          {of.line && <p>{t('registry.holiday.badLine', { line: of.line.trim() })}</p>}
          <p>{t('registry.holiday.format')}</p>
          <pre>{sampleNotice(year, t('registry.holiday.sampleDocument', { year: year - 1 }), t('registry.holiday.sampleName'))}</pre>
        </>
      )}
    />
  );
}

function Moves({ looked }: { looked: Preview[] }) {
  const { t } = useTranslation();
  const moved = looked.reduce((sum, one) => sum + one.moved, 0);
  return (
    <div role="status">
      <p>{t('registry.holiday.moves', { count: moved })}</p>
      <ul className="plain-list">
        {looked.flatMap((one) => one.first).map((move) => (
          <li key={move.subjectNumber + move.clockName}>
            {move.subjectNumber} {move.clockName}: {dateTime(move.dueAt)} → {dateTime(move.newDueAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}
