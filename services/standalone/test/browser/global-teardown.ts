import { removePreparedCounty } from '../prepared-county';

export default removePreparedCounty;
