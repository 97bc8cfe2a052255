import { FileExcelOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { withQuery } from '@/shared/api/http';
import { useSession } from '@/shared/session/session';
import { serverNow } from '@/shared/time/serverClock';
import { Page } from '@/shared/ui/Page';
import { DivisionPicker } from '@/shared/ui/pickers';
import { Loaded } from '@/shared/ui/States';
import { RegisterNav } from '../list/RegisterNav';
import { periodFrom, periodOf, presets } from './period';
import { StatisticsView } from './StatisticsView';
import { useStatistics } from './useStatistics';

export default function StatisticsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [parameters, setParameters] = useSearchParams();
  const period = periodFrom(parameters, serverNow());
  const divisionCode = parameters.get('divisionCode') ?? session.actingPost?.divisionCode;
  const query = { ...period, divisionCode };
  const statistics = useStatistics(query);
  const show = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, ...changes })) if (value) next.set(name, value);
    setParameters(next);
  };
  const fileOf = (form: 'xlsx' | 'pdf') => withQuery(`/api/incident/statistics.${form}`, query);
  return (
    <Page
      title={t('incident.statistics.title')}
      hint={t('incident.statistics.hint')}
      extra={
        <>
          <Button href={fileOf('xlsx')} download icon={<FileExcelOutlined aria-hidden />}>Excel</Button>
          <Button href={fileOf('pdf')} download icon={<FilePdfOutlined aria-hidden />}>PDF</Button>
        </>
      }
    >
      <RegisterNav />
      <div className="filters" role="search" aria-label={t('hazard.list.filters')}>
        <label className="filter filter-wide">
          <span>{t('incident.statistics.period')}</span>
          <DatePicker.RangePicker
            className="full"
            inputReadOnly
            allowClear={false}
            value={[dayjs(period.from), dayjs(period.to)]}
            onChange={(range) => range?.[0] && range[1] && show({ from: range[0].format('YYYY-MM-DD'), to: range[1].format('YYYY-MM-DD') })}
          />
        </label>
        <label className="filter">
          <span>{t('incident.division')}</span>
          <DivisionPicker value={divisionCode} onChange={(code) => show({ divisionCode: code })} />
        </label>
        <div className="filter-buttons period-buttons" role="group" aria-label={t('incident.statistics.presets')}>
          {presets.map((preset) => {
            const wanted = periodOf(preset, serverNow());
            const chosen = wanted.from === period.from && wanted.to === period.to;
            return <Button key={preset} aria-pressed={chosen} type={chosen ? 'primary' : 'default'} onClick={() => show({ ...wanted })}>{t(`incident.statistics.preset.${preset}`)}</Button>;
          })}
        </div>
      </div>
      <Loaded query={statistics}>{(data) => <StatisticsView statistics={data} />}</Loaded>
    </Page>
  );
}
