/** The events the services tell each other, as CloudEvents data records. Schemas: {@code src/main/resources/schemas}. */
package cn.duban.contracts;
