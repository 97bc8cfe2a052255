import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fontFamily } from '@/app/theme';
import type { TrendPoint } from '@/shared/api/portal';

use([LineChart, BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

const light = { text: '#47535f', line: '#d5dbe3', reported: '#0f4c81', writtenOff: '#1b6e3c', missed: '#b3261e' };
const dark = { text: '#c3d2e2', line: '#2b4763', reported: '#7db7ee', writtenOff: '#6fd19a', missed: '#ff8a80' };

interface Props {
  trend: TrendPoint[];
  onDark?: boolean;
}

/** Reported and written off as lines with different marks, missed as bars: told apart without colour. */
export default function TrendChart({ trend, onDark = false }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = container.current;
    if (!box) return undefined;
    const colors = onDark ? dark : light;
    // The wall is read from across the room.
    const size = onDark ? 16 : 12;
    // Its box has no size until the page is laid out: the first observation tells it.
    const chart = init(box, null, { width: 320, height: 280 });
    const line = (key: 'reported' | 'writtenOff', symbol: string) => ({
      name: t(`board.${key}`),
      type: 'line' as const,
      symbol,
      symbolSize: 6,
      lineStyle: { width: 2, type: key === 'writtenOff' ? ('dashed' as const) : ('solid' as const) },
      itemStyle: { color: colors[key] },
      data: trend.map((point) => point[key]),
    });
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      // A canvas knows no "inherit": it would fall back to ten pixels of its own.
      textStyle: { fontFamily, color: colors.text },
      grid: { left: 8, right: 12, top: size + 28, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: colors.text, fontSize: size + 1 } },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: {
        type: 'category',
        data: trend.map((point) => point.date.slice(5)),
        axisLine: { lineStyle: { color: colors.line } },
        axisLabel: { color: colors.text, fontSize: size, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitLine: { lineStyle: { color: colors.line } },
        axisLabel: { color: colors.text, fontSize: size },
      },
      series: [
        { name: t('board.missed'), type: 'bar', barMaxWidth: 14, itemStyle: { color: colors.missed }, data: trend.map((point) => point.missed) },
        line('reported', 'circle'),
        line('writtenOff', 'rect'),
      ],
    });
    const observer = new ResizeObserver(() => chart.resize({ width: box.clientWidth, height: box.clientHeight }));
    observer.observe(box);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [trend, onDark, t]);

  return <div ref={container} className="trend-chart" role="img" aria-label={t('board.trend')} />;
}
