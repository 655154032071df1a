import { Grid } from 'antd';

/** Too narrow for a menu beside the page. */
export function useIsPhone(): boolean {
  return Grid.useBreakpoint().md === false;
}
