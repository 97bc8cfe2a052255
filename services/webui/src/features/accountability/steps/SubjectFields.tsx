import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/features/hazard/steps/fields';
import { type SubjectKind, subjectKinds } from '@/shared/api/accountability';
import { request, withQuery } from '@/shared/api/http';
import { EnterprisePicker, OrganisationPicker } from '@/shared/ui/pickers';

/** Names a server's field errors may carry. */
export const subjectNames = ['subjectKind', 'subjectId'] as const;

/** Whom it is about: an enterprise, a body, or a post of a body; who held the post then is looked up by the server. */
export function SubjectFields({ label }: { label: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const kind = Form.useWatch<SubjectKind | undefined>('subjectKind', form);
  const body = Form.useWatch<string | undefined>('postOrganisation', form);
  const ofEnterprise = Form.useWatch<boolean | undefined>('postOfEnterprise', form);
  const needed = (what: string) => [{ required: true, message: t('common.choose', { what }) }];
  return (
    <>
      <ChoiceField name="subjectKind" label={t('accountability.step.subjectKind')} options={subjectKinds.map((one) => ({ value: one, label: t(`accountability.subjectKinds.${one}`) }))} />
      {kind === 'ENTERPRISE' && (
        <Form.Item key="enterprise" name="subjectId" label={label} rules={needed(label)} preserve={false}><EnterprisePicker label={label} /></Form.Item>
      )}
      {kind === 'BODY' && (
        <Form.Item key="body" name="subjectId" label={label} rules={needed(label)} preserve={false}><OrganisationPicker label={label} /></Form.Item>
      )}
      {kind === 'POST' && (
        <>
          <Form.Item name="postOfEnterprise" valuePropName="checked" preserve={false}>
            <Checkbox onChange={() => form.setFieldsValue({ postOrganisation: undefined, subjectId: undefined })}>{t('accountability.step.postOfEnterprise')}</Checkbox>
          </Form.Item>
          <Form.Item name="postOrganisation" label={t('accountability.step.postBody')} rules={needed(t('accountability.step.postBody'))} preserve={false}>
            <BodyOfPost ofEnterprise={ofEnterprise === true} onChoose={() => form.setFieldValue('subjectId', undefined)} />
          </Form.Item>
          <Form.Item key="post" name="subjectId" label={t('accountability.step.post')} extra={t('accountability.step.postHint')} rules={needed(t('accountability.step.post'))} preserve={false}>
            <PostPicker organisation={body} />
          </Form.Item>
        </>
      )}
    </>
  );
}

interface BodyProps {
  ofEnterprise: boolean;
  onChoose: () => void;
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** A body of the state, or an enterprise: persons of both hold posts. */
function BodyOfPost({ ofEnterprise, onChoose, onChange, ...field }: BodyProps) {
  const { t } = useTranslation();
  const label = t('accountability.step.postBody');
  const choose = (value: string | undefined) => {
    onChange?.(value);
    onChoose();
  };
  return ofEnterprise ? <EnterprisePicker {...field} label={label} onChange={choose} /> : <OrganisationPicker {...field} label={label} onChange={choose} />;
}

interface PostRow {
  id: string;
  organisation: string;
  name: string;
}

function PostPicker({ organisation, id, value, onChange }: { organisation: string | undefined; id?: string; value?: string; onChange?: (value: string) => void }) {
  const { t } = useTranslation();
  const posts = useQuery({
    queryKey: ['posts', organisation],
    queryFn: () => request<PostRow[]>(withQuery('/api/registry/posts', { organisation })),
    enabled: Boolean(organisation),
    staleTime: 10 * 60_000,
  });
  return (
    <Select
      id={id}
      aria-label={t('accountability.step.post')}
      showSearch={{ optionFilterProp: 'label' }}
      options={(posts.data ?? []).filter((post) => post.organisation === organisation).map((post) => ({ value: post.id, label: post.name }))}
      loading={posts.isFetching}
      disabled={!organisation}
      value={value}
      onChange={onChange}
      placeholder={t('common.choose', { what: t('accountability.step.post') })}
    />
  );
}
