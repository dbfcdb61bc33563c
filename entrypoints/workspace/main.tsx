import { mount } from '../shared/mount';
import { Workspace } from './Workspace';
import '../../components/workspace.css';

mount((t) => t('extensionShortName'), <Workspace />);
