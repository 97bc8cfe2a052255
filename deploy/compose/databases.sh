#!/bin/sh
# One database per service: <service>_owner owns the schema and runs Flyway, <service>_app changes rows but no tables.
# The same as services/embedded does for `make run`; run by the PostgreSQL image when its volume is new.
set -eu

database() {
    # Passwords by the environment: a command line is seen by others.
    OWNER_PASSWORD=$2 APP_PASSWORD=$3 \
        psql --username postgres --quiet -v ON_ERROR_STOP=1 -v service="$1" -v owner="$1_owner" -v app="$1_app" <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
CREATE DATABASE :"service" OWNER :"owner";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"service" TO :"app";
\connect :service
ALTER SCHEMA public OWNER TO :"owner";
GRANT USAGE ON SCHEMA public TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO :"app";
SQL
}

database registry "$DUBAN_REGISTRY_OWNER_PASSWORD" "$DUBAN_REGISTRY_APP_PASSWORD"
database hazard "$DUBAN_HAZARD_OWNER_PASSWORD" "$DUBAN_HAZARD_APP_PASSWORD"
database incident "$DUBAN_INCIDENT_OWNER_PASSWORD" "$DUBAN_INCIDENT_APP_PASSWORD"
database accountability "$DUBAN_ACCOUNTABILITY_OWNER_PASSWORD" "$DUBAN_ACCOUNTABILITY_APP_PASSWORD"
database portal "$DUBAN_PORTAL_OWNER_PASSWORD" "$DUBAN_PORTAL_APP_PASSWORD"

psql --username postgres --quiet -v ON_ERROR_STOP=1 <<'SQL'
\getenv password DUBAN_KEYCLOAK_DB_PASSWORD
CREATE ROLE keycloak_owner LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak_owner;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
