import '@/components/panel/panel.css';
import { i18n } from '#i18n';
import { startPage } from '@/components/shared/start-page';

import { SidePanel } from './SidePanel';

startPage(i18n.t('panel.page'), <SidePanel />);
