import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockServices, deskPath, type NoticeEntry, type Preview } from '@/shared/api/clockDesk';
import { request } from '@/shared/api/http';
import type { HolidayYear } from '@/shared/api/registry';
import { dateTime } from '@/shared/time/format';
import { Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { readNotice } from './noticeFile';

interface Values extends Omit<NoticeEntry, 'workdays'> {
  workdays: string;
}

const DAY = /\d{4}-\d{2}-\d{2}/g;

function entryOf(values: Values): NoticeEntry {
  return { ...values, workdays: values.workdays.match(DAY) ?? [] };
}

/** A new or changed notice: typed or from a file, looked at first, then taken for everybody. */
export function NoticeForm({ year, known }: { year: number; known: HolidayYear | undefined }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const [looked, setLooked] = useState<Preview[] | null>(null);
  const look = useMutation({
    mutationFn: (values: Values) => Promise.all(clockServices.map((service) =>
      request<Preview>(deskPath(service, `/notices/${year}/preview`), { method: 'POST', body: entryOf(values) }))),
    onSuccess: setLooked,
  });
  const take = useMutation({
    mutationFn: (values: Values) => request(`/api/registry/holidays/${year}`, { method: 'PUT', body: entryOf(values) }),
    onSuccess: () => {
      void message.success(t('registry.holiday.taken', { year }));
      void client.invalidateQueries();
      setLooked(null);
    },
  });
  const required = [{ required: true, message: t('clockDesk.required') }];
  const fill = async (file: File) => {
    const read = readNotice(await file.text());
    form.setFieldsValue({ ...read, workdays: read.workdays.join('\n') });
    setLooked(null);
  };
  return (
    <Section title={t('registry.holiday.enter', { year })} hint={t('registry.holiday.enterHint')}>
      <Upload accept=".yaml,.yml,.txt" showUploadList={false} beforeUpload={(file) => { void fill(file); return false; }}>
        <Button icon={<UploadOutlined aria-hidden />}>{t('registry.holiday.file')}</Button>
      </Upload>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ holidays: (known?.holidays ?? []).map(({ name }) => ({ name })), workdays: '' }}
        onValuesChange={() => setLooked(null)}
        onFinish={(values) => (looked ? take.mutate(values) : look.mutate(values))}
      >
        <Form.Item name="document" label={t('registry.holiday.document')} rules={required}><Input maxLength={100} /></Form.Item>
        <Form.Item name="issuedOn" label={t('registry.holiday.issuedOn')} rules={required}><Input type="date" /></Form.Item>
        <Form.List name="holidays">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div key={row.key} className="holiday-row">
                  <Form.Item name={[row.name, 'name']} label={t('registry.holiday.name')} rules={required}><Input maxLength={30} /></Form.Item>
                  <Form.Item name={[row.name, 'from']} label={t('registry.holiday.from')} rules={required}><Input type="date" /></Form.Item>
                  <Form.Item name={[row.name, 'to']} label={t('registry.holiday.to')} rules={required}><Input type="date" /></Form.Item>
                  <Button onClick={() => remove(row.name)}>{t('registry.holiday.remove')}</Button>
                </div>
              ))}
              <Button onClick={() => add({})}>{t('registry.holiday.add')}</Button>
            </>
          )}
        </Form.List>
        <Form.Item name="workdays" label={t('registry.holiday.workdaysEach')}><Input.TextArea rows={4} /></Form.Item>
        {(look.error ?? take.error) && <ProblemAlert error={look.error ?? take.error} />}
        {looked && <Moves looked={looked} />}
        <Button type="primary" htmlType="submit" loading={look.isPending || take.isPending}>
          {t(looked ? 'registry.holiday.take' : 'registry.holiday.look')}
        </Button>
      </Form>
    </Section>
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
