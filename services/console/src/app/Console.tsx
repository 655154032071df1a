import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { Problem } from '../api/problem';
import { themeOf } from '../design/theme';
import { useGround } from '../design/ground';
import { useLanguage } from '../language/language';
import { askAnewOnEveryPage } from './ask-anew';
import { router } from './router';

/** Asked again by itself only where the network failed: what a service has refused it refuses again. */
function queryClient(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, problem) => problem instanceof Problem && problem.isNetwork && failures < 5,
      },
    },
  });
  return askAnewOnEveryPage(queries);
}

export function Console() {
  const language = useLanguage();
  const ground = useGround();
  const [queries] = useState(queryClient);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={themeOf(ground, language)} componentSize="small">
      <App>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
