import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Flow } from './flow';

use([SankeyChart, TooltipComponent, CanvasRenderer]);

/** Below it, px, names leave out what they share. */
const narrow = 600;

interface Look {
  text: string;
  accent: string;
  font: string;
}

/** Draws the flow and follows the size of its place; what is returned takes it away. */
export function drawFlow(element: HTMLElement, flow: Flow, look: Look): () => void {
  const chart = init(element);
  const draw = (): void => chart.setOption(optionOf(flow, look, element.clientWidth));
  draw();
  const observer = new ResizeObserver(() => {
    chart.resize();
    draw();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}

function optionOf({ nodes, links }: Flow, { text, accent, font }: Look, width: number) {
  const names = new Map(nodes.map(({ id, name, count }) => [id, `${name} ${count}`]));
  const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? '';
  const side = Math.min(240, Math.round(width * 0.34));
  const label = { color: text, fontFamily: font, fontSize: 12, width: side - 12, overflow: 'truncate' as const };
  return {
    animation: false,
    // Drawn into the picture, not written as HTML: a school's name stays a name.
    tooltip: { renderMode: 'richText' as const, confine: true, formatter: tooltipWith(nameOf) },
    series: [
      {
        type: 'sankey' as const,
        left: side,
        right: side,
        top: 4,
        bottom: 4,
        nodeGap: 14,
        nodeWidth: 10,
        draggable: false,
        emphasis: { focus: 'adjacency' as const },
        itemStyle: { color: accent, borderWidth: 0 },
        lineStyle: { color: accent, opacity: 0.25 },
        data: nodes.map(({ id, shortName, count }) => ({
          name: id,
          label: {
            ...label,
            position: id.startsWith('from/') ? ('left' as const) : ('right' as const),
            formatter: () => (width < narrow ? `${count} ${shortName}` : nameOf(id)),
          },
        })),
        links,
      },
    ],
  };
}

function tooltipWith(nameOf: (id: string | undefined) => string) {
  return (about: unknown): string => {
    const { data, dataType } = about as { data: { name?: string; source?: string; target?: string; value?: number }; dataType: string };
    return dataType === 'edge' ? `${nameOf(data.source)} → ${nameOf(data.target)}: ${data.value}` : nameOf(data.name);
  };
}
