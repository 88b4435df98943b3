import '@/components/popup/popup.css';
import { i18n } from '#i18n';
import { startPage } from '@/components/shared/start-page';

import { PopupPage } from './PopupPage';

startPage(i18n.t('popup.page'), <PopupPage />);
