import { TextField } from '@jiaobian/service-kit';

export class LogInRequest {
  @TextField({ description: '登录名 <name>@<county>,县代码可省略', max: 100, example: 'bureau@522327' }) account: string;
  @TextField({ description: '密码', max: 200 }) password: string;
}

export class RefreshRequest {
  @TextField({ description: '上次得到的刷新令牌', max: 200 }) refreshToken: string;
}
