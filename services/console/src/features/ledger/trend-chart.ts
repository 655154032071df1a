import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** Some lines over the same months. */
export interface Trend {
  months: readonly string[];
  lines: readonly { name: string; values: readonly number[] }[];
}

interface Look {
  text: string;
  colours: readonly string[];
  font: string;
}

/** Draws the lines and follows the size of their place; what is returned takes them away. */
export function drawTrend(element: HTMLElement, { months, lines }: Trend, { text, colours, font }: Look): () => void {
  const chart = init(element);
  const textStyle = { color: text, fontFamily: font, fontSize: 12 };
  chart.setOption({
    animation: false,
    color: [...colours],
    textStyle,
    legend: { textStyle, top: 0 },
    // Drawn into the picture, not written as HTML.
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: [...months], axisLabel: textStyle, boundaryGap: false },
    yAxis: { type: 'value', axisLabel: textStyle, minInterval: 1 },
    // A number of posts stays until it changes.
    series: lines.map(({ name, values }) => ({ type: 'line', step: 'end', name, data: [...values], symbolSize: 5 })),
  });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
