import { mount } from '../shared/mount';
import { PrintPage } from './PrintPage';
import '../../components/print/print.css';

mount((t) => t('printTitle'), <PrintPage />);
