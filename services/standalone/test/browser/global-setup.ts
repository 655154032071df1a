import { prepareCounty } from '../prepared-county';

export default prepareCounty;
