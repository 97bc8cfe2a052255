import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

export interface Series {
  name: string;
  values: number[];
}

interface Props {
  categories: string[];
  series: Series[];
}

const colors = ['#0f4c81', '#b3261e'];
const ink = '#47535f';
const line = '#d5dbe3';
const ROW = 52;

/** Bars that lie, so that the names of places can be read; a pattern and a number tell them apart without colour. */
export default function BarsChart({ categories, series }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const height = Math.max(160, categories.length * ROW + 60);
  useEffect(() => {
    const box = container.current;
    if (!box) return undefined;
    const chart = init(box, null, { width: 320, height });
    chart.setOption({
      animation: false,
      aria: { enabled: true, decal: { show: true } },
      textStyle: { fontFamily: 'inherit', color: ink },
      grid: { left: 4, right: 36, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: ink, fontSize: 13 } },
      tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: ink } },
      yAxis: { type: 'category', inverse: true, data: categories, axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: ink, fontSize: 13 } },
      series: series.map((one, index) => ({
        name: one.name,
        type: 'bar',
        barMaxWidth: 16,
        itemStyle: { color: colors[index % colors.length] },
        label: { show: true, position: 'right', color: ink },
        data: one.values,
      })),
    });
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) chart.resize({ width: entry.contentRect.width, height });
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [categories, series, height]);
  return <div ref={container} style={{ height }} />;
}
