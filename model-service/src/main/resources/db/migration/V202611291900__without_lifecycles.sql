-- Events about lifecycles are told by this service; it keeps none of what they say.
drop table system_lifecycle;
