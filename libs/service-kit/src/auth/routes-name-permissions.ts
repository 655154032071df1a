import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { permissionKey, publicKey } from './permit.decorator';

/** Refuses to start a service with a route that names neither a permission nor why it is public. */
@Injectable()
export class RoutesNamePermissions implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (!instance || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[name]!;
        if (Reflect.getMetadata(METHOD_METADATA, method) === undefined) continue;
        const guarded = [permissionKey, publicKey].some((key) => this.reflector.getAllAndOverride(key, [method, metatype]) !== undefined);
        if (!guarded) throw new Error(`${metatype.name}.${name} names neither @Permit nor @Public`);
      }
    }
  }
}
