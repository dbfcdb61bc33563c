import { mount } from '../shared/mount';
import { Practice } from './Practice';
import { runPracticeSession } from './runPracticeSession';

mount((t) => t('practiceTitle'), <Practice />);
void runPracticeSession();
