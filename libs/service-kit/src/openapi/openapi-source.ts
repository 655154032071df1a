import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Holds how the document is made, since that needs the finished application; makes it once. */
@Injectable()
export class OpenApiSource {
  private build: () => OpenAPIObject = () => {
    throw new Error('the application is not built yet');
  };
  private built?: OpenAPIObject;

  use(build: () => OpenAPIObject): void {
    this.build = build;
  }

  document(): OpenAPIObject {
    this.built ??= this.build();
    return this.built;
  }
}
