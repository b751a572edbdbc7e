#!/bin/sh
# Copied beside the built engine under the names of its bundled plugins, where the engine looks for them first.
# It hands over to the real ones: `engine.ts` names the folders, in a checkout and its node_modules, that have them.
name="${0##*/}"
IFS=:
for folder in ${PULUMI_AMI_HOSTS:?is not set: see npm run engine -- --help}; do
  [ -x "$folder/$name" ] && exec "$folder/$name" "$@"
done
echo "$name: not in $PULUMI_AMI_HOSTS" >&2
exit 127
