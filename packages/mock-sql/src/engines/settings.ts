const ON =
  "autocommit_before_ddl copy_from_atomic_enabled declare_cursor_statement_timeout_enabled enable_implicit_select_for_update enable_implicit_transaction_for_batch_statements enable_insert_fast_path experimental_enable_hash_sharded_indexes index_recommendations_enabled locality_optimized_partitioned_index_scan on_update_rehome_row_enabled optimizer_use_forecasts optimizer_use_histograms optimizer_use_lock_op_for_serializable optimizer_use_multicol_stats stub_catalog_tables use_declarative_schema_changer variable_inequality_lookup_join_enabled vectorize";
const OFF =
  "alter_primary_region_super_region_override cost_scans_with_default_col_size default_transaction_use_follower_reads disable_partially_distributed_plans disallow_full_table_scans enable_auto_rehoming enable_multiregion_placement_policy enable_durable_locking_for_serializable enable_experimental_alter_column_type_general enable_implicit_fk_locking_for_serializable enable_shared_locking_for_serializable enable_super_regions enable_zigzag_join enforce_home_region experimental_enable_temp_tables expect_and_ignore_not_visible_columns_in_copy inject_retry_errors_enabled multiple_active_portals_enabled null_ordered_last prefer_lookup_joins_for_fks propagate_input_ordering require_explicit_primary_keys sql_safe_updates tracing troubleshooting_mode";
const OTHERS =
  "copy_transaction_quality_of_service=background default_int_size=8 default_transaction_priority=normal default_transaction_quality_of_service=regular distsql=auto foreign_key_cascades_limit=10000 large_full_scan_rows=0 idle_in_session_timeout=0 node_id=1 reorder_joins_limit=8 results_buffer_size=524288 serial_normalization=rowid vector_search_beam_size=32";

/** CockroachDB's session settings and their defaults. PostgreSQL stores these settings but ignores them. */
export const CRDB_SETTINGS: Readonly<Record<string, string>> = Object.fromEntries([
  ...ON.split(" ").map((name) => [name, "on"]),
  ...OFF.split(" ").map((name) => [name, "off"]),
  ...OTHERS.split(" ").map((setting) => setting.split("=")),
]);
