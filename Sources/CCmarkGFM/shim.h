// The part of libcmark-gfm that sitegen uses, seen from Swift.
//
// The library exports the node types of its extensions but declares them in no installed header, and Swift 6
// refuses mutable C globals; so they are declared here and read through functions.

#ifndef SITEGEN_CCMARKGFM_SHIM_H
#define SITEGEN_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type sitegen_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type sitegen_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type sitegen_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type sitegen_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

#endif
