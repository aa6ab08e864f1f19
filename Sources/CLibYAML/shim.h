// The event parser of libyaml.

#include <yaml.h>
