import { Tour } from 'antd';
import { useState } from 'react';
import { useSay } from '../language/language';
import { tourStops } from './tour-stops';
import { useMay } from './me';

const kept = 'jiaobian.tour';

/** At the first visit of this browser: five stops along the menu, to be skipped at any of them. */
export function FirstTour() {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(() => localStorage.getItem(kept) === null);
  // A stop whose page is not the person's is passed over.
  const stops = tourStops.filter(({ permission }) => !permission || may(permission));
  const end = (): void => {
    localStorage.setItem(kept, 'seen');
    setOpen(false);
  };
  return (
    <Tour
      open={isOpen && stops.length > 1}
      onClose={end}
      onFinish={end}
      mask={false}
      steps={stops.map(({ menu, title, text }) => ({
        title: say(title),
        description: say(text),
        target: () => document.querySelector<HTMLElement>(`[data-menu="${menu}"]`) ?? document.body,
        placement: 'right',
      }))}
    />
  );
}
