import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ageing } from '../../shared/api-types.ts';
import { darkPalette, lightPalette } from '../../shared/palette.ts';
import { useDark } from '../../shared/theme-frame.tsx';
import { ageingBars, mainCurrency } from './ageing-bars.ts';
import { bucketWords } from './bucket-words.ts';

use([BarChart, GridComponent, SVGRenderer]);

/** Bars by age, one hue, further from the ground the older; each says its own sum, so no axis is read. */
export function AgeingChart({ ageing }: { readonly ageing: Ageing }) {
  const { t, i18n } = useTranslation('board');
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  const currency = mainCurrency(ageing);
  const language = i18n.language;
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const palette = dark ? darkPalette : lightPalette;
    const bars = ageingBars(ageing, currency, language);
    const chart = init(element, null, { renderer: 'svg' });
    const font = getComputedStyle(document.body).fontFamily;
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: font },
      grid: { left: 8, right: 8, top: 24, bottom: 24 },
      xAxis: {
        type: 'category',
        data: bars.map((bar) => bucketWords(bar.bucket, language)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.line2 } },
        axisLabel: { color: palette.ink2, fontSize: 12, interval: 0, hideOverlap: false },
      },
      yAxis: { type: 'value', show: false },
      series: [
        {
          type: 'bar',
          barWidth: '56%',
          silent: true,
          data: bars.map((bar, index) => ({
            value: bar.height,
            itemStyle: { color: palette.ages[Math.min(index, palette.ages.length - 1)] ?? palette.act },
            label: { formatter: bar.label },
          })),
          label: { show: true, position: 'top', color: palette.ink, fontSize: 12 },
        },
      ],
    });
    const size = new ResizeObserver(() => chart.resize());
    size.observe(element);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [ageing, currency, language, dark]);
  return (
    <figure>
      <figcaption className="in mute">{t('ageing.unit', { currency })}</figcaption>
      <div ref={place} className="chart" role="img" aria-label={t('ageing.label', { date: ageing.date })} />
    </figure>
  );
}
