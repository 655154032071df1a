/** Every colour, size and distance of the console that is not antd's own. One accent; status colours for status alone. */
export const tokens = {
  light: { accent: '#1d4f91', page: '#f4f5f7', panel: '#ffffff', line: '#d9dce1', text: '#1f2329', quiet: '#5c6370', chosen: '#e3ebf6' },
  dark: { accent: '#6ea8fe', page: '#141619', panel: '#1c1f24', line: '#33383f', text: '#e6e8eb', quiet: '#a3aab5', chosen: '#26374f' },
  /** over quota, short, waiting, done; the same meaning on every page. AA on both grounds. */
  status: {
    light: { over: '#b42318', room: '#1a7f4b', waiting: '#8a5a00', done: '#1a7f4b', still: '#5c6370' },
    dark: { over: '#ff8a80', room: '#6fd39a', waiting: '#f0c060', done: '#6fd39a', still: '#a3aab5' },
  },
  /** Behind a note of a status on the light ground; the dark one’s are derived well. */
  statusGround: { over: '#fdeeed', done: '#edf7f1', waiting: '#fdf5e3' },
  radius: 4,
  gap: 12,
  menuWidth: 196,
  drawerWidth: 520,
  /** Below it the console is for reading and consenting. */
  phone: 640,
  font: '-apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", sans-serif',
} as const;
